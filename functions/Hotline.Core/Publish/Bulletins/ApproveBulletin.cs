using Hotline.Core.Access;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>A second person approves a bulletin for publication.</summary>
public sealed record ApproveBulletin(string Id, int Version, Actor By);

public sealed class ApproveBulletinHandler(BulletinChanges changes)
{
    public async Task<Result<Bulletin>> HandleAsync(ApproveBulletin command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        faults.Count > 0
            ? new ErrorList(faults)
            : await changes.ChangeAsync(command.Id, command.Version, bulletin => bulletin.Approve(command.By), cancellation);
}
