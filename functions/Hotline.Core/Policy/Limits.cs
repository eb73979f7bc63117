namespace Hotline.Core.Policy;

/// <summary>What is refused as too long, too large or of the wrong type. Texts are counted in UTF-16 characters.</summary>
/// <param name="ComplaintCharactersLeast">A complaint shorter than this says nothing that can be worked on.</param>
/// <param name="AttachmentTypes">Media types, judged by content and not by file name.</param>
public sealed record Limits(
    int ComplaintCharactersLeast,
    int ComplaintCharacters,
    int TranscriptCharacters,
    int LetterCharacters,
    int AnswerCharacters,
    int NoteCharacters,
    int CommentCharacters,
    int NameCharacters,
    int AddressCharacters,
    int Attachments,
    int AttachmentBytes,
    IReadOnlyList<string> AttachmentTypes)
{
    /// <summary>All files of one submission together, in bytes.</summary>
    public long AllAttachmentsBytes => (long)Attachments * AttachmentBytes;
}
