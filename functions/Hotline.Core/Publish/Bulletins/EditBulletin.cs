using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>The office puts a bulletin into words; an approval given before is taken back.</summary>
public sealed record EditBulletin(string Id, int Version, string? Words, Actor By);

public sealed class EditBulletinHandler(BulletinChanges changes, CityPolicy policy)
{
    public async Task<Result<Bulletin>> HandleAsync(EditBulletin command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "words", command.Words, policy.Deadlines.Limits.AnswerCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await changes.ChangeAsync(command.Id, command.Version, bulletin => bulletin.Edit(command.Words!.Trim(), command.By), cancellation);
    }
}
