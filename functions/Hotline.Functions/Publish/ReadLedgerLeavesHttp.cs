using Hotline.Core.Publish;
using Hotline.Core.Publish.Ledger;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The leaf hashes of a published day, one to a line, by its date and root: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class ReadLedgerLeavesHttp(IPublicFiles files)
{
    [Function(nameof(ReadLedgerLeavesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/ledger/leaves/{file}")] HttpRequest request, string file, CancellationToken cancellation)
    {
        var isName = file.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
        var found = isName ? await files.FindAsync($"{PublishedLedger.Folder}/{PublishedLedger.LeavesFolder}", file, cancellation) : null;
        return found is null ? Problems.Of(request, [Errors.NotPublished(file)]) : Results.Bytes(found.Content, found.ContentType, file);
    }
}
