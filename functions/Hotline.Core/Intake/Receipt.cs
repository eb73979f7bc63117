using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Intake;

/// <summary>
/// What the citizen takes home: the reference, the query code (shown this once) and the promise: when a department will have the
/// case and by when it answers. Handed out only after the case and its next step are durable.
/// </summary>
public sealed record Receipt(Reference Reference, string QueryCode, DateTimeOffset ReceivedAt, Clock DispatchClock, Clock AnswerClock);
