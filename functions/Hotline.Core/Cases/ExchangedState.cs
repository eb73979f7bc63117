using Hotline.Core.Messages;

namespace Hotline.Core.Cases;

/// <summary>The instance of the level above that handed a case down, stays its first contact and has the last word on its time (text 3).</summary>
/// <param name="Reference">The case's reference there.</param>
/// <param name="HandOver">The event there that handed it down: how often, and which time this was.</param>
/// <param name="Since">From when its answer clock runs there.</param>
/// <param name="Due">When it is due there; here it is never due later.</param>
/// <param name="Heard">The last of its events that was acted on here.</param>
public sealed record Upper(
    string Partner, LocalText Name, Reference Reference, int HandOver, DateTimeOffset Since, DateTimeOffset Due, Urgency Urgency, int Heard);

/// <summary>The instance of the level below that has taken a case up as its own, in the place of one of our departments.</summary>
/// <param name="Reference">The case's reference there.</param>
/// <param name="Heard">The last of its events that was acted on here.</param>
public sealed record Lower(string Partner, Reference Reference, int HandOver, int Heard);
