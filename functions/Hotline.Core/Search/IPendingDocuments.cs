namespace Hotline.Core.Search;

/// <summary>Changed cases on their way from the processes that changed them to the one that writes the index; encrypted at rest.</summary>
public interface IPendingDocuments
{
    Task PutAsync(IReadOnlyList<CaseDocument> documents, CancellationToken cancellation);

    /// <summary>What waits, oldest first, up to so many; reading it again until it is removed is harmless.</summary>
    Task<IReadOnlyList<PendingBatch>> ReadAsync(int most, CancellationToken cancellation);

    Task RemoveAsync(PendingBatch batch, CancellationToken cancellation);
}

/// <summary>Documents that were handed on together.</summary>
public sealed record PendingBatch(string Name, IReadOnlyList<CaseDocument> Documents);
