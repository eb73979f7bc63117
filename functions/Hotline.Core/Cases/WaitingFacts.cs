using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <summary>Words: the supervisor's decision.</summary>
public sealed record AskingAllowed : CaseFact;

/// <summary>The citizen was reminded of the question; <paramref name="Number"/> counts from 1.</summary>
public sealed record CitizenReminded(int Number) : CaseFact;

/// <summary>Closed because no reply came in time.</summary>
public sealed record CaseLapsed : CaseFact;

/// <summary>No reply came in time; the department goes on with what is known.</summary>
public sealed record WaitingEnded(Clock AnswerClock) : CaseFact;
