using System.Collections.Concurrent;
using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Search;

/// <summary>
/// The cases that this process has committed since it last told the index of them. They are handed on many at a time, so that an
/// indexed change costs a share of a request and none on the way of the case itself. What a process that dies had not handed on yet,
/// the next check of the index finds.
/// </summary>
public sealed class ChangeNotes(IPendingDocuments pending, IKeyedHash hash)
{
    /// <summary>Bounds the size of what is stored at once.</summary>
    private const int MostAtOnce = 500;

    private readonly ConcurrentDictionary<Reference, CaseDocument> _noted = new();

    public void Note(Case committed) => Note(CaseDocument.Of(committed));

    /// <summary>Stores what was noted since the last time; what could not be stored stays noted.</summary>
    public async Task HandOnAsync(CancellationToken cancellation)
    {
        foreach (var batch in _noted.ToArray().Chunk(MostAtOnce))
        {
            await pending.PutAsync([.. batch.Select(noted => noted.Value.Sealed(hash))], cancellation);
            foreach (var noted in batch)
            {
                // Not if the case was changed again meanwhile: the pair is then another one.
                _noted.TryRemove(noted);
            }
        }
    }

    private void Note(CaseDocument document) => _noted.AddOrUpdate(
        document.Reference, document, (_, earlier) => earlier.Version > document.Version ? earlier : document);
}
