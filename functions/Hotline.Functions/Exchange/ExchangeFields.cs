using Hotline.Core.Exchange;
using Hotline.Core.Intake;
using Hotline.Core.Messages;
using Hotline.Functions.Http;
using Hotline.Functions.Intake;

namespace Hotline.Functions.Exchange;

/// <summary>What the bodies of exchanged messages hold.</summary>
internal static class ExchangeFields
{
    public static TakeHandedDown Case(SignedRequest request)
    {
        var body = request.Body;
        return new(
            request.Partner,
            request.Message,
            body.Text("reference"),
            body.Whole("number"),
            NameOf(body.Object("from")),
            body.Text("text"),
            body.Choice<CaseKind>("kind"),
            body.Text("category"),
            body.Choice<Urgency>("urgency"),
            IntakeFields.Place(body.Object("place")),
            IntakeFields.Contact(body.Object("contact")),
            body.Moment("at"),
            body.Moment("since"),
            body.Moment("due"),
            FilesOf(body));
    }

    public static HearPartner Event(SignedRequest request)
    {
        var body = request.Body;
        var fields = new HeardFields
        {
            Reference = body.Text("reference"),
            From = body.Text("from"),
            Number = body.Whole("number"),
            After = body.Whole("after"),
            Kind = body.Choice<ExchangeKind>("kind"),
            At = body.Moment("at"),
            Words = body.Text("words"),
            PublicWords = body.Text("publicWords"),
            RaisedByReply = body.Flag("raisedByReply"),
            Length = body.Text("length"),
            Since = body.Moment("since"),
            Due = body.Moment("due"),
            Satisfaction = body.Choice<Satisfaction>("satisfaction"),
            Solved = body.OptionalFlag("solved"),
            Refused = body.Choice<ExchangeKind>("refused"),
            ErrorCode = body.Text("errorCode"),
        };
        return new(request.Partner, request.Message, fields, FilesOf(body));
    }

    private static LocalText? NameOf(Fields? name) =>
        name is not null && name.Text("zh-Hans") is { } hans && name.Text("zh-Hant") is { } hant && name.Text("en") is { } english
            ? new(hans, hant, english)
            : null;

    private static IReadOnlyList<IncomingFile> FilesOf(Fields body) =>
        [.. body.Objects("attachments").Select(file => (Name: file.Text("fileName"), Content: file.Bytes("content")))
            .Where(file => file.Content is not null)
            .Select(file => new IncomingFile(file.Name ?? "", file.Content!.Length, () => new MemoryStream(file.Content, writable: false)))];
}
