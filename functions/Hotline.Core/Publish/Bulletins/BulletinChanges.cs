namespace Hotline.Core.Publish.Bulletins;

/// <summary>The one way a person's action reaches a bulletin: find, compare with the version they saw, change, save.</summary>
public sealed class BulletinChanges(IBulletins bulletins)
{
    public async Task<Result<Bulletin>> ChangeAsync(
        string id, int version, Func<Bulletin, Result<Bulletin>> change, CancellationToken cancellation)
    {
        var found = await FindAsync(id, version, cancellation);
        var changed = found.Succeeded ? change(found.Value) : found;
        return !changed.Succeeded || await bulletins.SaveAsync(changed.Value, cancellation) ? changed : Errors.BulletinStale();
    }

    public async Task<Result<Bulletin>> FindAsync(string id, int version, CancellationToken cancellation)
    {
        if (await bulletins.FindAsync(id, cancellation) is not { } found)
        {
            return Errors.NotFound("bulletin");
        }

        return found.Version == version ? found : Errors.BulletinStale();
    }
}
