using Hotline.Core.Publish;
using Hotline.Core.Publish.Ledger;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The published days and keys, one to a line: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class ReadLedgerHttp(IPublicFiles files)
{
    [Function(nameof(ReadLedgerHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/ledger/{file}")] HttpRequest request, string file, CancellationToken cancellation)
    {
        var name = file is "days" ? PublishedLedger.DaysFile : PublishedLedger.KeysFile;
        var found = file is "days" or "keys" ? await files.FindAsync(PublishedLedger.Folder, name, cancellation) : null;
        return found is null ? Problems.Of(request, [Errors.NotPublished(file)]) : Results.Bytes(found.Content, found.ContentType, name);
    }
}
