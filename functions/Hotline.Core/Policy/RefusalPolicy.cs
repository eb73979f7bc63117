namespace Hotline.Core.Policy;

/// <summary>For how many calendar days a refusal (不予受理) can be appealed against; the notice names the last one.</summary>
public sealed record RefusalPolicy(int RemedyDays);
