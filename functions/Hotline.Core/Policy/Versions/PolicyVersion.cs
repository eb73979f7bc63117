namespace Hotline.Core.Policy.Versions;

/// <summary>What is known of a version beside its files.</summary>
/// <param name="Number">1 for the first that was approved; 0 are the files that the service was delivered with.</param>
/// <param name="Hash">Of its files (<see cref="PolicyFileSet.Hash"/>).</param>
/// <param name="StartedFrom">The version that it was made from.</param>
/// <param name="Approval">How it came into force; null for the files as delivered, which nobody proposed.</param>
/// <param name="Restores">The earlier version whose files it brings back, if it does.</param>
public sealed record PolicyVersion(int Number, string Hash, int StartedFrom, PolicyApproval? Approval = null, int? Restores = null);

/// <summary>Who proposed a version, why, and who approved it.</summary>
/// <param name="Proposal">Its id.</param>
public sealed record PolicyApproval(
    string Proposal, string Reason, string ProposedBy, DateTimeOffset ProposedAt, string ApprovedBy, DateTimeOffset ApprovedAt);

/// <summary>Every version that was ever in force, oldest first; the last one is. Empty while it is the delivered files.</summary>
/// <param name="StoreTag">Changes with every version; null where there is none.</param>
public sealed record PolicyHistory(IReadOnlyList<PolicyVersion> Versions, string? StoreTag)
{
    public const int Delivered = 0;

    /// <summary>The number of the version in force.</summary>
    public int InForce => Versions.Count == 0 ? Delivered : Versions[^1].Number;

    public PolicyVersion? Find(int number) => Versions.FirstOrDefault(version => version.Number == number);
}

/// <summary>What this process runs by: read once at its start. Another version makes it start anew.</summary>
public sealed record PolicyInForce(int Number, string? StoreTag, IPolicySource Source);

/// <summary>The files the service runs by while no version was approved: the city's folder, or the demonstration city.</summary>
public sealed record DeliveredPolicy(IPolicySource Source);
