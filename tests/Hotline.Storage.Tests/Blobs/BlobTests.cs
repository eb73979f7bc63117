using System.Net;
using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs;
using Hotline.Core.Intake;
using Hotline.Core.Publish;
using Hotline.Storage.Tests.Builders;

namespace Hotline.Storage.Tests.Blobs;

[Collection(nameof(Emulator))]
public sealed class BlobTests(Emulator emulator)
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("%PDF-1.7 内容");

    [Fact]
    public async Task Save_AnAttachment_ReadsBackUnderANameThatSaysNothing()
    {
        var attachments = emulator.Get<IAttachments>();

        var saved = await attachments.SaveAsync(
            new("../../停水 照片.pdf", Content.Length, () => new MemoryStream(Content)), "application/pdf", CancellationToken.None);

        saved.Id.ShouldMatch("^[0-9a-f]{32}$");
        saved.FileName.ShouldBe("停水 照片.pdf");
        saved.Length.ShouldBe(Content.Length);
        saved.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Content)));
        await using var opened = await attachments.OpenAsync(saved.Id, CancellationToken.None);
        var read = new MemoryStream();
        await opened!.CopyToAsync(read);
        read.ToArray().ShouldBe(Content);
    }

    [Fact]
    public async Task Save_TheSameFileTwice_MakesTwoAttachments()
    {
        var attachments = emulator.Get<IAttachments>();
        var file = new IncomingFile("a.pdf", Content.Length, () => new MemoryStream(Content));

        var one = await attachments.SaveAsync(file, "application/pdf", CancellationToken.None);
        var other = await attachments.SaveAsync(file, "application/pdf", CancellationToken.None);

        other.Id.ShouldNotBe(one.Id);
        other.Sha256.ShouldBe(one.Sha256);
    }

    [Fact]
    public async Task Open_AnUnknownAttachment_IsNone() =>
        (await emulator.Get<IAttachments>().OpenAsync("0123456789abcdef", CancellationToken.None)).ShouldBeNull();

    [Fact]
    public async Task Put_APublicFile_IsReadByAnyoneOverPlainHttp()
    {
        await PublishAsync("2026-03", "第一版");
        await PublishAsync("2026-03", "第二版");

        using var http = new HttpClient();
        using var answer = await http.GetAsync(Url(StorageNames.PublicContainer, "2026-03/ratings.csv"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        (await answer.Content.ReadAsStringAsync()).ShouldBe("第二版");
    }

    [Fact]
    public async Task Find_APublicFile_GivesItsBytesAndType()
    {
        await PublishAsync("2026-04", "内容");

        var found = (await emulator.Get<IPublicFiles>().FindAsync("2026-04", "ratings.csv", CancellationToken.None))!;

        Encoding.UTF8.GetString(found.Content.Span).ShouldBe("内容");
        found.ContentType.ShouldBe("text/csv; charset=utf-8");
        (await emulator.Get<IPublicFiles>().FindAsync("1999-01", "ratings.csv", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Get_AnythingElseOverPlainHttp_IsRefused()
    {
        await PublishAsync("2026-03", "公开");
        await emulator.Get<IAttachments>().SaveAsync(
            new("a.pdf", Content.Length, () => new MemoryStream(Content)), "application/pdf", CancellationToken.None);
        await emulator.Get<Core.Cases.ICases>().AddAsync(new ACase().Saying(new string('水', 50_000)).Build(), CancellationToken.None);
        using var http = new HttpClient();

        foreach (var container in (string[])[StorageNames.AttachmentsContainer, StorageNames.WordsContainer, StorageNames.KeysContainer])
        {
            var blob = await emulator.Get<BlobServiceClient>().GetBlobContainerClient(container).GetBlobsAsync().FirstAsync();
            using var answer = await http.GetAsync(Url(container, blob.Name));
            answer.IsSuccessStatusCode.ShouldBeFalse(container);
        }
    }

    [Fact]
    public async Task List_ThePublicContainerOverPlainHttp_IsRefused()
    {
        await PublishAsync("2026-03", "公开");
        using var http = new HttpClient();

        using var answer = await http.GetAsync(Url(StorageNames.PublicContainer, "?restype=container&comp=list"));

        answer.IsSuccessStatusCode.ShouldBeFalse();
    }

    private Task PublishAsync(string folder, string content) => emulator.Get<IPublicFiles>().PutAsync(
        folder, new("ratings.csv", "text/csv; charset=utf-8", Encoding.UTF8.GetBytes(content)), CancellationToken.None);

    private Uri Url(string container, string rest) => new($"{emulator.Get<BlobServiceClient>().Uri.ToString().TrimEnd('/')}/{container}/{rest}");
}
