namespace Hotline.Core.Cases;

/// <summary>Where cases are kept. A case and its new events are written together or not at all.</summary>
public interface ICases
{
    Task<Case?> FindAsync(Reference reference, CancellationToken cancellation);

    /// <summary>False when the reference is already taken by another case; nothing is written then.</summary>
    Task<bool> AddAsync(Case newCase, CancellationToken cancellation);

    /// <summary>False when somebody else changed the case since it was read; nothing is written then.</summary>
    Task<bool> SaveAsync(Case changedCase, CancellationToken cancellation);

    /// <summary>Takes the words away from all stored events of a case that has been erased; safe to repeat.</summary>
    Task EraseWordsAsync(Reference reference, CancellationToken cancellation);
}
