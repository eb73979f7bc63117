using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>A supervisor urges whoever has the case (催办); they are told at once, whatever the hour.</summary>
public sealed record UrgeCase(Reference Reference, int Version, string? Words, Actor By);

public sealed class UrgeCaseHandler(CaseChanges changes, NoticeAnnouncement announcement, CityPolicy policy, TimeProvider time)
{
    public Task<Result<Case>> HandleAsync(UrgeCase command, IReadOnlyList<Error> faults, CancellationToken cancellation) =>
        changes.ByStaffAsync(
            command.Reference,
            command.Version,
            command.By,
            new Wording("words", command.Words, policy.Deadlines.Limits.NoteCharacters),
            faults,
            (found, words) => found.Urge(words, command.By, time.GetUtcNow()),
            cancellation,
            announcement.SendAsync);
}
