namespace Hotline.Core.Search;

/// <summary>Removes files of the index that no manifest names: what writers left behind that died, or were slower than another.</summary>
public sealed class SweepIndexFiles(IIndexFiles files, TimeProvider time)
{
    /// <summary>Longer than any writer takes from its first file to its manifest.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    public async Task HandleAsync(CancellationToken cancellation)
    {
        if (await files.ReadManifestAsync(knownTag: null, cancellation) is not { } stored)
        {
            return;
        }

        var named = stored.Manifest.StoredNames.ToHashSet();
        await foreach (var file in files.StoredBeforeAsync(time.GetUtcNow() - Grace, cancellation))
        {
            if (!named.Contains(file))
            {
                await files.RemoveAsync([file], cancellation);
            }
        }
    }
}
