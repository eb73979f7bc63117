using Hotline.Core.Cases;

namespace Hotline.Core.Exchange;

/// <summary>
/// Has another instance told of what is committed to a case that it has too, whoever commits it and why. The message goes first, as
/// between the steps, so that nothing committed goes untold; a case that is nobody else's costs nothing.
/// </summary>
public sealed class ExchangedCases(ICases cases, ExchangeLetters letters, IExchangeMessages messages) : ICases
{
    public Task<Case?> FindAsync(Reference reference, CancellationToken cancellation) => cases.FindAsync(reference, cancellation);

    public async Task<bool> AddAsync(Case newCase, CancellationToken cancellation)
    {
        await AnnounceAsync(newCase, cancellation);
        return await cases.AddAsync(newCase, cancellation);
    }

    public async Task<bool> SaveAsync(Case changedCase, CancellationToken cancellation)
    {
        await AnnounceAsync(changedCase, cancellation);
        return await cases.SaveAsync(changedCase, cancellation);
    }

    public Task EraseWordsAsync(Reference reference, CancellationToken cancellation) => cases.EraseWordsAsync(reference, cancellation);

    private Task AnnounceAsync(Case changed, CancellationToken cancellation) => letters.AreUnsaved(changed)
        ? messages.SendAsync(new(changed.State.Reference, changed.SavedVersion + 1, changed.State.Version), delay: null, cancellation)
        : Task.CompletedTask;
}
