using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Messages;

namespace Hotline.Core.Policy;

/// <summary>Who may give a case more time, how much and how often (延期, rule 3.4).</summary>
/// <param name="Steps">The first extension, the second and so on; there are no more than steps.</param>
/// <param name="LeadersDecidedBy">Who enters the leader's own decision on a leader's case (rule 3.3).</param>
public sealed record ExtensionPolicy(IReadOnlyList<ExtensionStep> Steps, Role LeadersDecidedBy, string Rule, LocalText Explanation);

/// <summary>One extension: the longest it may be, in working time, and the role that decides it.</summary>
public sealed record ExtensionStep(ClockLength Most, Role DecidedBy);
