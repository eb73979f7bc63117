using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>An approved bulletin takes the next number of the year in which it is published, and is public from then on.</summary>
public sealed record PublishBulletin(string Id, int Version);

public sealed class PublishBulletinHandler(BulletinChanges changes, IBulletins bulletins, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    public async Task<Result<Bulletin>> HandleAsync(PublishBulletin command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (faults.Count > 0)
        {
            return new ErrorList(faults);
        }

        var found = await changes.FindAsync(command.Id, command.Version, cancellation);
        if (!found.Succeeded)
        {
            return found;
        }

        if (found.Value.PublicationRefusal() is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var year = clocks.DayOf(now).Year;
        var published = await bulletins.PublishAsync(
            year, number => found.Value.Published(new(policy.Supervision.Bulletins.Mark, year, number), now), cancellation);
        return published is null ? Errors.BulletinStale() : published;
    }
}
