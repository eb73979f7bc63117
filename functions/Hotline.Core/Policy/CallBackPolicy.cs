namespace Hotline.Core.Policy;

/// <summary>How citizens who have not judged their answer are asked by telephone (回访, rule 5.3).</summary>
/// <param name="AfterDays">Working days after the answer that are left for rating on the web.</param>
/// <param name="AgainHours">Hours until the next try when nobody was reached, then on in working time.</param>
/// <param name="Attempts">How often it is tried; 0 makes no call-backs at all.</param>
/// <param name="HeldMinutes">How long one operator keeps a call-back to themselves.</param>
public sealed record CallBackPolicy(int AfterDays, int AgainHours, int Attempts, int HeldMinutes)
{
    /// <summary>For a city whose policy says nothing of it.</summary>
    public static readonly CallBackPolicy None = new(AfterDays: 1, AgainHours: 1, Attempts: 0, HeldMinutes: 1);
}
