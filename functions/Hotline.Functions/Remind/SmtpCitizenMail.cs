using System.Net;
using System.Net.Mail;
using Hotline.Core.Remind;
using Microsoft.Extensions.Options;

namespace Hotline.Functions.Remind;

/// <summary>Hands mail to the city's own server, which sees to its delivery.</summary>
public sealed class SmtpCitizenMail(IOptions<MailOptions> options) : ICitizenMail
{
    public async Task SendAsync(CitizenMail mail, CancellationToken cancellation)
    {
        if (options.Value is not { Host: { } host, From: { } from } server)
        {
            return;
        }

        using var message = new MailMessage(from, mail.To, mail.Subject, mail.Text);
        using var client = new SmtpClient(host, server.Port) { EnableSsl = server.UseTls };
        if (server.User is not null)
        {
            client.Credentials = new NetworkCredential(server.User, server.Password);
        }

        await client.SendMailAsync(message, cancellation);
    }
}
