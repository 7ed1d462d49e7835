"""The addresses of findings, improvement actions, claims and the plan."""

from django.urls import path

from holdfast.web.improvement import actions, pages, plan

urlpatterns = [
    path("findings", pages.Findings.as_view(), name="findings"),
    path("findings/new", pages.EnterFinding.as_view(), name="enter_finding"),
    path("findings/<slug:finding_id>", pages.ChainPage.as_view(), name="finding"),
    path("findings/<slug:finding_id>/answer", pages.AnswerFinding.as_view(), name="answer_finding"),
    path("findings/<slug:finding_id>/re-test", pages.LinkRetest.as_view(), name="link_retest"),
    path("findings/<slug:finding_id>/action", actions.SetAction.as_view(), name="set_action"),
    path("findings/<slug:finding_id>/claim", actions.RecordClaim.as_view(), name="record_claim"),
    path("improvement", plan.ImprovementPlan.as_view(), name="improvement"),
    path("improvement/claims", actions.Claims.as_view(), name="claims"),
    path("improvement/<slug:improvement_id>", actions.ActionPage.as_view(), name="improvement_action"),
    path("improvement/<slug:improvement_id>/done", actions.FinishImprovement.as_view(), name="finish_improvement"),
    path("improvement/<slug:improvement_id>/stop", actions.StopImprovement.as_view(), name="stop_improvement"),
]
