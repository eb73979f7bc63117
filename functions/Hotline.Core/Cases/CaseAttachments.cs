using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <summary>The files of a case, by who may fetch them.</summary>
public static class CaseAttachments
{
    /// <summary>What the citizen sent in and what came with the answer that was sent.</summary>
    public static IEnumerable<Attachment> ForCitizen(Case found) =>
        Submitted(found).Concat(found.State.AnsweredAt is null ? [] : OfAnswer(found, found.State.Draft?.DraftedIn));

    /// <summary>Also those of drafts and of contributions.</summary>
    public static IEnumerable<Attachment> ForStaff(Case found) => Submitted(found).Concat(found.Events.SelectMany(@event => @event.Fact switch
    {
        AnswerDrafted => OfAnswer(found, @event.Number),
        PartContributed => @event.WordsAs<Contribution>()?.Attachments ?? [],
        _ => [],
    }));

    private static IEnumerable<Attachment> Submitted(Case found) => found.Submission?.Attachments ?? [];

    private static IEnumerable<Attachment> OfAnswer(Case found, int? draft) => found.WordsAs<AnswerText>(draft)?.Attachments ?? [];
}
