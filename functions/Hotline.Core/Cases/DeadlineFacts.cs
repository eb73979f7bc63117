using Hotline.Core.Access;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <summary>Words: the reason, which the citizen is told if the extension is granted.</summary>
public sealed record ExtensionRequested(string Department, ClockLength Length, Role DecidedBy) : CaseFact;

/// <summary>Words: what the citizen is told. <paramref name="Late"/>: decided by a supervisor after the time had run out.</summary>
public sealed record DeadlineExtended(ClockLength Length, Clock AnswerClock, bool Late) : CaseFact;

/// <summary>Words: why not.</summary>
public sealed record ExtensionDeclined(ClockLength Length) : CaseFact;

/// <summary>A year's calendar was announced or corrected; the due times that it moved, or that it made certain.</summary>
public sealed record DeadlineRecomputed(string CalendarVersion, IReadOnlyList<MovedDeadline> Moved) : CaseFact;

/// <summary>One clock's due time by the calendar before and by the new one; UTC.</summary>
public sealed record MovedDeadline(ClockKind Kind, DateTimeOffset From, DateTimeOffset To, bool Provisional);
