using Hotline.Core.Access;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <summary>A department asks for more time (延期): how much, by which account, and the role that decides. The reason is with the event.</summary>
public sealed record ExtensionRequest(ClockLength Length, string By, DateTimeOffset At, string Department, Role DecidedBy);

/// <summary>What the policy allows the next extension of a case; <paramref name="Number"/> is how many there may be in all.</summary>
public sealed record ExtensionBounds(int Number, ClockLength? Most, Role DecidedBy);
