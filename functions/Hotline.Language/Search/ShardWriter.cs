using Hotline.Core.Search;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Hotline.Language.Search;

/// <summary>Writes documents into a copy of a shard; the shard itself is not touched.</summary>
internal sealed class ShardWriter(CaseFields fields)
{
    /// <summary>Segments are not merged beyond this, so that a change does not send half an archive to storage.</summary>
    private const double LargestMergedMegabytes = 64;

    /// <summary>The files of the shard with the documents in it; null when every one of them is there already.</summary>
    public IReadOnlyDictionary<string, byte[]>? Write(IndexShard? shard, IEnumerable<CaseDocument> documents)
    {
        var newer = documents.Where(document => !(shard?.VersionOf(document.Reference) >= document.Version)).ToList();
        if (newer.Count == 0)
        {
            return null;
        }

        using var directory = new MemoryDirectory(
            (shard?.Files ?? []).Select(file => KeyValuePair.Create(file.File.Name, file.Content)));
        using (var writer = new IndexWriter(directory, Settings()))
        {
            foreach (var document in newer)
            {
                writer.UpdateDocument(new Term(CaseFields.Reference, document.Reference.Digits), fields.Of(document));
            }

            writer.Commit();
        }

        return directory.Files.Where(file => file.Key != IndexFileNames.SEGMENTS_GEN).ToDictionary();
    }

    private static IndexWriterConfig Settings() => new(LuceneVersion.LUCENE_48, analyzer: null)
    {
        MergePolicy = new TieredMergePolicy { MaxMergedSegmentMB = LargestMergedMegabytes, NoCFSRatio = 1, SegmentsPerTier = 5, MaxMergeAtOnce = 5 },
        MergeScheduler = new SerialMergeScheduler(),
        UseCompoundFile = true,
        RAMBufferSizeMB = 64,
    };
}
