"""Whether an improvement action is robust: each reason why it is not, in words, from what is written of it."""

from datetime import date

from holdfast.improvement.models import ImprovementAction


def weaknesses(action: ImprovementAction, as_at: date) -> list[str]:
    """Why an action that is still open may not do what is expected of it; an empty list means that it is robust."""
    late = [other.title for other in action.depends_on.all() if other.is_overdue_on(as_at)]
    stopped = [other.title for other in action.depends_on.all() if other.stopped_on]
    stops = bool(action.stop_rule or action.stop_months)
    tests = (
        (not action.owner_post, "no post owns it"),
        (bool(action.owner_post) and not action.owner, f"nobody holds it: the post is {action.owner_post}"),
        (action.due_on is None, "it has no due date"),
        (not (action.measure or action.review), "no measure or review would show its effect"),
        (bool(action.measure) and action.expected_value is None, "it does not say which value is expected"),
        (bool(action.measure or action.review) and action.expected_by is None, "it does not say by when the effect"),
        (not action.resource, "it names no resource"),
        (action.amount is not None and action.approved_on is None, "its money is not approved"),
        (not (action.who_gains and action.how_seen), "it does not say who gains and how that will be seen"),
        (action.is_focused and not action.scope, "it is focused work and does not say what is in it"),
        (action.is_focused and not stops, "it is focused work without a rule for stopping"),
        (action.rests_on_recruitment, "it rests on one recruitment"),
        (bool(late), f"it depends on something overdue: {'; '.join(late)}"),
        (bool(stopped), f"it depends on something that was stopped: {'; '.join(stopped)}"),
    )
    return [words for weak, words in tests if weak]


def rests_on_one_post(action: ImprovementAction) -> bool:
    """Whether one post alone carries it: nobody else would if that post fell empty."""
    return bool(action.owner_post) and not action.deputy_post
