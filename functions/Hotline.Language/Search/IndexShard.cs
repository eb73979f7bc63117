using Hotline.Core.Cases;
using Hotline.Core.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Hotline.Language.Search;

/// <summary>
/// The cases received in one month, as they were at one commit; never changed, only replaced. By months, the archive is left alone
/// when new cases come in, and what looks at recent cases only does not meet it.
/// </summary>
internal sealed class IndexShard
{
    private IndexShard(IReadOnlyList<StoredContent> files, DirectoryReader reader)
    {
        Files = files;
        Reader = reader;
    }

    public IReadOnlyList<StoredContent> Files { get; }

    public DirectoryReader Reader { get; }

    /// <summary>The year and month (yyMM) that a reference begins with.</summary>
    public static string NameFor(Reference reference) => reference.Digits[..4];

    public static string NameFor(DateOnly day) => day.ToString("yyMM", System.Globalization.CultureInfo.InvariantCulture);

    public static IndexShard Open(IReadOnlyList<StoredContent> files) => new(
        files, DirectoryReader.Open(new MemoryDirectory(files.Select(file => KeyValuePair.Create(file.File.Name, file.Content)))));

    public int? VersionOf(Reference reference)
    {
        foreach (var leaf in Reader.Leaves)
        {
            var segment = leaf.AtomicReader;
            var found = segment.GetTermDocsEnum(new Term(CaseFields.Reference, reference.Digits));
            if (found is not null && NextLive(segment, found) is var document and not DocIdSetIterator.NO_MORE_DOCS)
            {
                return (int)segment.GetNumericDocValues(CaseFields.Version).Get(document);
            }
        }

        return null;
    }

    private static int NextLive(AtomicReader segment, DocsEnum documents)
    {
        var live = segment.LiveDocs;
        var document = documents.NextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live?.Get(document) == false)
        {
            document = documents.NextDoc();
        }

        return document;
    }
}

/// <summary>A file of a shard with its content.</summary>
internal sealed record StoredContent(IndexFile File, byte[] Content);
