using System.Text;
using System.Text.RegularExpressions;
using Hotline.Core.Remind;
using Hotline.Functions.Remind;
using Microsoft.Extensions.Options;

namespace Hotline.Journey.Tests.Remind;

/// <summary>Mail to citizens as a mail server gets it.</summary>
public sealed partial class CitizenMailTests
{
    [Fact]
    public async Task Reminder_ToAServerThatRefusesAtFirst_ArrivesOnceInChineseWithTheSendersNameAndPassword()
    {
        await using var server = new SmtpServer();
        server.Refusals.Enqueue("451 try later");
        server.Refusals.Enqueue("421 too busy");
        var city = await RunningCity.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Hotline:Mail:Host"] = "127.0.0.1",
            ["Hotline:Mail:Port"] = $"{server.Port}",
            ["Hotline:Mail:From"] = "hotline@city.example",
            ["Hotline:Mail:UseTls"] = "false",
            ["Hotline:Mail:User"] = "hotline",
            ["Hotline:Mail:Password"] = "a password of the tests",
            ["AzureFunctionsJobHost:extensions:queues:visibilityTimeout"] = "00:00:00.2",
        });
        var filed = await city.AcceptedAsync(new AComplaint { Text = Sentences.OddTaste, Contact = new { name = "测试丙", email = "citizen@example.org" } });
        (await filed.ByDepartmentAsync("ask", new { missing = new[] { "门牌号" } })).Good();

        city.MoveTo("2026-03-09 10:11");
        var box = Mailbox.OfCitizen(Hotline.Core.Cases.Reference.Parse(filed.Reference));
        await Eventually.BeAsync(async () => (await city.Host.Get<IOutbox>().ListAsync(box, 10, null, CancellationToken.None)).Notices.Count == 1);

        var mail = server.Taken.ShouldHaveSingleItem();
        server.Refusals.ShouldBeEmpty();
        HeaderOf(mail, "Subject").ShouldStartWith("云溪市");
        HeaderOf(mail, "From").ShouldContain("hotline@city.example");
        TextOf(mail).ShouldContain(filed.Reference);
        TextOf(mail).ShouldContain("2026-03-18 10:00");
        TextOf(mail).ShouldNotContain("门牌号");
        server.Heard.ShouldContain("RCPT TO:<citizen@example.org>");
        server.Heard.ShouldContain("hotline");
        server.Heard.ShouldContain("a password of the tests");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Mail_ToAServerWhoseCertificateNobodyVouchesFor_IsNotHandedOverAndNoPasswordTold()
    {
        await using var server = new SmtpServer { OffersTls = true };
        var mail = MailTo(server.Port, useTls: true);

        await Should.ThrowAsync<Exception>(() => mail.SendAsync(new("citizen@example.org", "云溪市", "您好"), CancellationToken.None));

        server.Heard.ShouldContain("STARTTLS");
        server.Heard.ShouldNotContain(command => command.StartsWith("AUTH", StringComparison.Ordinal) || command == "DATA");
        server.Taken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Mail_ToAServerThatIsDownOrCannotEncrypt_Throws(bool isUp)
    {
        var server = new SmtpServer();
        var port = server.Port;
        if (!isUp)
        {
            await server.DisposeAsync();
        }

        await Should.ThrowAsync<System.Net.Mail.SmtpException>(
            () => MailTo(port, useTls: true).SendAsync(new("citizen@example.org", "云溪市", "您好"), CancellationToken.None));

        server.Taken.ShouldBeEmpty();
        if (isUp)
        {
            await server.DisposeAsync();
        }
    }

    private static SmtpCitizenMail MailTo(int port, bool useTls) => new(Options.Create(new MailOptions
    {
        Host = "localhost",
        Port = port,
        From = "hotline@city.example",
        UseTls = useTls,
        User = "hotline",
        Password = "a password of the tests",
    }));

    /// <summary>A header's words, decoded (RFC 2047) where they are in several pieces.</summary>
    private static string HeaderOf(string mail, string name)
    {
        var header = Regex.Match(mail, $@"(?m)^{name}: (?<words>.*(?:\r?\n[ \t].*)*)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["words"].Value;
        var words = EncodedWord().Matches(header);
        return words.Count == 0
            ? header
            : Encoding.UTF8.GetString([.. words.SelectMany(word => Convert.FromBase64String(word.Groups["content"].Value))]);
    }

    private static string TextOf(string mail)
    {
        var body = mail[(mail.IndexOf("\n\n", StringComparison.Ordinal) is var unix and >= 0 ? unix + 2 : mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        return HeaderOf(mail, "Content-Transfer-Encoding").Trim() == "base64" ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Trim())) : body;
    }

    [GeneratedRegex(@"=\?utf-8\?B\?(?<content>[^?]+)\?=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();
}
