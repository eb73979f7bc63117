namespace Hotline.Core.Policy.Versions;

/// <summary>Where the versions of the policy are kept; none is ever changed.</summary>
public interface IPolicyVersions
{
    /// <summary>
    /// The version in force and its files, null while none was approved. For the start of a process, before which there is nothing to
    /// do: waits for storage, and throws when it cannot be read whole.
    /// </summary>
    (PolicyHistory History, PolicyFileSet Files)? ReadInForce();

    Task<PolicyHistory> HistoryAsync(CancellationToken cancellation);

    /// <summary>The tag of <see cref="PolicyHistory"/> alone.</summary>
    Task<string?> TagAsync(CancellationToken cancellation);

    /// <exception cref="InvalidDataException">The files are missing or not those of the version.</exception>
    Task<PolicyFileSet> FilesAsync(PolicyVersion version, CancellationToken cancellation);

    /// <summary>Keeps the files of a version that is about to come into force; safe to repeat.</summary>
    Task KeepAsync(PolicyVersion version, PolicyFileSet files, CancellationToken cancellation);

    /// <summary>Brings the last of <paramref name="versions"/> into force; false when another one came into force since the history was read.</summary>
    Task<bool> BringIntoForceAsync(PolicyHistory read, IReadOnlyList<PolicyVersion> versions, CancellationToken cancellation);
}

/// <summary>Where proposals are kept while they are open.</summary>
public interface IPolicyProposals
{
    Task<IReadOnlyList<PolicyProposal>> ListAsync(CancellationToken cancellation);

    Task<PolicyProposal?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Adds it, or replaces the one that was read; false when somebody else changed that meanwhile.</summary>
    Task<bool> SaveAsync(PolicyProposal proposal, CancellationToken cancellation);

    Task RemoveAsync(PolicyProposal proposal, CancellationToken cancellation);
}
