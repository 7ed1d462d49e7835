"""The addresses of findings, improvement actions, claims, the plan, conditions, self-assessment and the pledge."""

from django.urls import path

from holdfast.web.improvement import actions, children, expected, mending, pages, plan

urlpatterns = [
    path("findings", pages.Findings.as_view(), name="findings"),
    path("findings/new", pages.EnterFinding.as_view(), name="enter_finding"),
    path("findings/signals/<slug:measure_id>", mending.SignalFinding.as_view(), name="signal_finding"),
    path("findings/<slug:finding_id>", pages.ChainPage.as_view(), name="finding"),
    path("findings/<slug:finding_id>/mend", mending.MendFinding.as_view(), name="mend_finding"),
    path("findings/<slug:finding_id>/withdraw", mending.WithdrawFinding.as_view(), name="withdraw_finding"),
    path("findings/<slug:finding_id>/answer", pages.AnswerFinding.as_view(), name="answer_finding"),
    path("findings/<slug:finding_id>/told", children.TellBack.as_view(), name="tell_back"),
    path("findings/<slug:finding_id>/re-test", pages.LinkRetest.as_view(), name="link_retest"),
    path("findings/<slug:finding_id>/action", actions.SetAction.as_view(), name="set_action"),
    path("findings/<slug:finding_id>/claim", actions.RecordClaim.as_view(), name="record_claim"),
    path("improvement", plan.ImprovementPlan.as_view(), name="improvement"),
    path("improvement/claims", actions.Claims.as_view(), name="claims"),
    path("improvement/claims/<slug:claim_id>/withdraw", mending.WithdrawClaim.as_view(), name="withdraw_claim"),
    path("improvement/conditions", expected.Conditions.as_view(), name="conditions"),
    path("improvement/expectations/new/<slug:kind>", expected.SetExpectation.as_view(), name="set_expectation"),
    path(
        "improvement/expectations/<slug:expectation_id>", expected.StateExpectation.as_view(), name="state_expectation"
    ),
    path(
        "improvement/expectations/<slug:expectation_id>/withdraw",
        mending.WithdrawExpectation.as_view(),
        name="withdraw_expectation",
    ),
    path("improvement/self-assessment", expected.OwnView.as_view(), name="own_view"),
    path("improvement/self-assessment/new", expected.RateOurselves.as_view(), name="rate_ourselves"),
    path(
        "improvement/self-assessment/<slug:statement_id>/withdraw",
        mending.WithdrawRating.as_view(),
        name="withdraw_rating",
    ),
    path("improvement/children", children.Raised.as_view(), name="raised"),
    path("improvement/pledge", children.Pledge.as_view(), name="pledge"),
    path("improvement/<slug:improvement_id>", actions.ActionPage.as_view(), name="improvement_action"),
    path("improvement/<slug:improvement_id>/done", actions.FinishImprovement.as_view(), name="finish_improvement"),
    path("improvement/<slug:improvement_id>/stop", actions.StopImprovement.as_view(), name="stop_improvement"),
    path("improvement/<slug:improvement_id>/withdraw", mending.WithdrawAction.as_view(), name="withdraw_improvement"),
]
