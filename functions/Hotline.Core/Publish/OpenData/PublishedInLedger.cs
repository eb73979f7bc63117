using System.Text;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Core.Publish.OpenData;

/// <summary>
/// Checks that revisions of the open data are the very ones that the public ledger noted when they were published: who rewrites all of
/// the open data so that it agrees with itself is found out by the signed days.
/// </summary>
/// <param name="read">A file of the ledger by its path; null where there is none.</param>
public sealed class PublishedInLedger(Func<string, Task<byte[]?>> read)
{
    public async Task<IReadOnlyList<OpenDataFault>> FaultsAsync(IReadOnlyList<OpenRevision> revisions)
    {
        var (days, keys) = (await read(PublishedLedger.DaysFile), await read(PublishedLedger.KeysFile));
        var ledger = PublishedLedger.Read(days, keys);
        if (ledger is null || ledger.Fault() is not null)
        {
            return [new(PublishedLedger.DaysFile, ledger is null ? "unreadable" : $"does not hold: {ledger.Fault()}")];
        }

        var (faults, noted) = (new List<OpenDataFault>(), new HashSet<string>());
        foreach (var day in ledger.Days)
        {
            var path = PublishedLedger.LeavesFile(day);
            if (await LeavesAsync(path, day) is { } leaves)
            {
                noted.UnionWith(leaves);
            }
            else
            {
                faults.Add(new(path, "not the leaves of the day"));
            }
        }

        return [.. faults, .. revisions.Where(revision => !noted.Contains(HashOf(revision)))
            .Select(revision => new OpenDataFault(OpenDataManifest.FolderOf(revision.Period, revision.Revision), "not as the ledger has it; what is published today comes into it tonight"))];
    }

    private static string HashOf(OpenRevision revision) => Convert.ToHexStringLower(OpenDataExport.LeafOf(revision).Hash());

    /// <summary>Null where they do not lead to the day's root.</summary>
    private async Task<IReadOnlyList<string>?> LeavesAsync(string path, LedgerDay day)
    {
        var lines = Encoding.ASCII.GetString(await read(path) ?? []).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == day.Leaves && lines.All(Hex.IsLower)
            && Convert.ToHexStringLower(MerkleTree.Root([.. lines.Select(Convert.FromHexString)])) == day.Root
                ? lines
                : null;
    }
}
