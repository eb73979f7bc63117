using System.Globalization;
using Hotline.Core.Access.Audit;
using Hotline.Core.Policy.Versions;
using Hotline.Core.Publish;

namespace Hotline.Core.Tests.Builders;

/// <summary>Versions, proposals and the audit log, kept as storage keeps them: what was changed meanwhile is not overwritten.</summary>
internal sealed class PolicyStoreInMemory : IPolicyVersions, IPolicyProposals, IAuditLog
{
    private readonly Dictionary<string, PolicyFileSet> _files = [];
    private readonly Dictionary<string, PolicyProposal> _proposals = [];
    private PolicyHistory _history = new([], null);
    private int _tags;

    public List<AuditEntry> Audit { get; } = [];

    public (PolicyHistory History, PolicyFileSet Files)? ReadInForce() =>
        _history.Versions.Count == 0 ? null : (_history, _files[_history.Versions[^1].Hash]);

    public Task<PolicyHistory> HistoryAsync(CancellationToken cancellation) => Task.FromResult(_history);

    public Task<string?> TagAsync(CancellationToken cancellation) => Task.FromResult(_history.StoreTag);

    public Task<PolicyFileSet> FilesAsync(PolicyVersion version, CancellationToken cancellation) => Task.FromResult(_files[version.Hash]);

    public Task KeepAsync(PolicyVersion version, PolicyFileSet files, CancellationToken cancellation)
    {
        _files[version.Hash] = files;
        return Task.CompletedTask;
    }

    public Task<bool> BringIntoForceAsync(PolicyHistory read, IReadOnlyList<PolicyVersion> versions, CancellationToken cancellation)
    {
        if (read.StoreTag != _history.StoreTag)
        {
            return Task.FromResult(false);
        }

        _history = new(versions, NextTag());
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<PolicyProposal>> ListAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<PolicyProposal>>([.. _proposals.Values]);

    public Task<PolicyProposal?> FindAsync(string id, CancellationToken cancellation) => Task.FromResult(_proposals.GetValueOrDefault(id));

    public Task<bool> SaveAsync(PolicyProposal proposal, CancellationToken cancellation)
    {
        if (_proposals.GetValueOrDefault(proposal.Id)?.StoreTag != proposal.StoreTag)
        {
            return Task.FromResult(false);
        }

        _proposals[proposal.Id] = proposal with { StoreTag = NextTag() };
        return Task.FromResult(true);
    }

    public Task RemoveAsync(PolicyProposal proposal, CancellationToken cancellation)
    {
        _proposals.Remove(proposal.Id);
        return Task.CompletedTask;
    }

    public Task AddAsync(AuditEntry entry, CancellationToken cancellation)
    {
        Audit.Add(entry);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<AuditEntry>> ListAsync(Month month, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<AuditEntry>>(Audit);

    private string NextTag() => (++_tags).ToString(CultureInfo.InvariantCulture);
}
