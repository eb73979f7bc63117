using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish;

/// <summary>Shows staff in whose scope a case is what the public would read of it; the original stays as it is.</summary>
public sealed record PreviewPublication(Reference Reference, Actor By);

public sealed class PreviewPublicationHandler(ReadCaseHandler reading, PublicWording wording)
{
    public async Task<Result<PublicPreview>> HandleAsync(PreviewPublication query, CancellationToken cancellation)
    {
        var read = await reading.HandleAsync(new ReadCase(query.Reference, null, query.By), cancellation);
        return read.Succeeded ? Preview(read.Value) : read.As<PublicPreview>();
    }

    private PublicPreview Preview(Case found)
    {
        var (complaint, answer) = wording.Of(found);
        return new(found.State.Reference, complaint, answer);
    }
}

/// <summary>The complaint and the answer as the public would read them; null where there is none, or it was erased.</summary>
public sealed record PublicPreview(Reference Reference, RedactedText? Complaint, RedactedText? Answer);
