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
        var found = file is PublishedLedger.DaysFile or PublishedLedger.KeysFile ? await files.FindAsync(PublishedLedger.Folder, file, cancellation) : null;
        return found is null ? Problems.Of(request, [Errors.NotPublished(file)]) : Results.Bytes(found.Content, found.ContentType, file);
    }
}
