using Hotline.Core.Cases;

namespace Hotline.Core.Search;

/// <summary>Notes every committed case for the index, whoever committed it and why.</summary>
public sealed class NotedCases(ICases cases, ChangeNotes notes) : ICases
{
    public Task<Case?> FindAsync(Reference reference, CancellationToken cancellation) => cases.FindAsync(reference, cancellation);

    public async Task<bool> AddAsync(Case newCase, CancellationToken cancellation) =>
        Noted(newCase, await cases.AddAsync(newCase, cancellation));

    public async Task<bool> SaveAsync(Case changedCase, CancellationToken cancellation) =>
        Noted(changedCase, await cases.SaveAsync(changedCase, cancellation));

    public Task EraseWordsAsync(Reference reference, CancellationToken cancellation) => cases.EraseWordsAsync(reference, cancellation);

    private bool Noted(Case written, bool committed)
    {
        if (committed)
        {
            notes.Note(written);
        }

        return committed;
    }
}
