using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>How a citizen who was asked for something is waited for; the length of the wait is the clock "citizen-reply".</summary>
/// <param name="RemindAfter">Working time after the question at which the citizen is reminded, in rising order.</param>
/// <param name="GoOnKinds">Cases that go on with what is known when no reply came; the others are closed.</param>
/// <param name="GoOnUrgencies">The same, by urgency.</param>
public sealed record WaitingPolicy(
    IReadOnlyList<ClockLength> RemindAfter,
    IReadOnlyList<CaseKind> GoOnKinds,
    IReadOnlyList<Urgency> GoOnUrgencies,
    string Rule,
    LocalText Explanation)
{
    /// <summary>Whether a case without a reply goes on; otherwise it is closed.</summary>
    public bool GoesOn(CaseKind? kind, Urgency urgency) => (kind is { } known && GoOnKinds.Contains(known)) || GoOnUrgencies.Contains(urgency);
}
