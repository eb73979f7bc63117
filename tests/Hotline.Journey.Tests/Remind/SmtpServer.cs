using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Hotline.Journey.Tests.Remind;

/// <summary>
/// A mail server on this machine that speaks as much SMTP (RFC 5321, STARTTLS, AUTH) as any client needs to hand a message over. A message
/// counts only once the server has said that it has taken it.
/// </summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _listening;

    public SmtpServer()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What it has taken, as sent.</summary>
    public ConcurrentQueue<string> Taken { get; } = new();

    /// <summary>Every command it was given.</summary>
    public ConcurrentQueue<string> Heard { get; } = new();

    /// <summary>What the next messages are answered with instead of being taken.</summary>
    public ConcurrentQueue<string> Refusals { get; } = new();

    public bool OffersTls { get; init; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _listening;
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        var sessions = new List<Task>();
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                sessions.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await Task.WhenAll(sessions);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var line = new Line(client.GetStream());
                await SpeakAsync(line);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // The client has hung up, or would not trust the certificate.
            }
        }
    }

    private async Task SpeakAsync(Line line)
    {
        await line.SayAsync("220 test", _stop.Token);
        while (await line.HearAsync(_stop.Token) is { } command)
        {
            Heard.Enqueue(command);
            switch (command.Split(' ')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await line.SayAsync(OffersTls ? "250-test\r\n250-STARTTLS\r\n250 AUTH LOGIN" : "250-test\r\n250 AUTH LOGIN", _stop.Token);
                    break;
                case "STARTTLS":
                    await line.SayAsync("220 go ahead", _stop.Token);
                    line = await line.EncryptedAsync(_stop.Token);
                    break;
                case "AUTH":
                    await AuthenticateAsync(line, command);
                    break;
                case "DATA":
                    await TakeAsync(line);
                    break;
                case "QUIT":
                    await line.SayAsync("221 bye", _stop.Token);
                    return;
                default:
                    await line.SayAsync("250 ok", _stop.Token);
                    break;
            }
        }
    }

    /// <summary>AUTH LOGIN with the name in the command; then the password is asked for.</summary>
    private async Task AuthenticateAsync(Line line, string command)
    {
        if (command.Split(' ').Length < 3)
        {
            await line.SayAsync("334 VXNlcm5hbWU6", _stop.Token);
            Heard.Enqueue(Decoded(await line.HearAsync(_stop.Token)));
        }
        else
        {
            Heard.Enqueue(Decoded(command.Split(' ')[2]));
        }

        await line.SayAsync("334 UGFzc3dvcmQ6", _stop.Token);
        Heard.Enqueue(Decoded(await line.HearAsync(_stop.Token)));
        await line.SayAsync("235 ok", _stop.Token);
    }

    private async Task TakeAsync(Line line)
    {
        await line.SayAsync("354 go on", _stop.Token);
        var message = new StringBuilder();
        while (await line.HearAsync(_stop.Token) is { } text && text != ".")
        {
            message.AppendLine(text.StartsWith('.') ? text[1..] : text);
        }

        if (Refusals.TryDequeue(out var refusal))
        {
            await line.SayAsync(refusal, _stop.Token);
            return;
        }

        Taken.Enqueue(message.ToString());
        await line.SayAsync("250 taken", _stop.Token);
    }

    private static string Decoded(string? base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64 ?? ""));

    private sealed class Line(Stream stream) : IDisposable
    {
        private readonly StreamReader _reader = new(stream, Encoding.UTF8);

        public void Dispose() => _reader.Dispose();

        public Task<string?> HearAsync(CancellationToken cancellation) => _reader.ReadLineAsync(cancellation).AsTask();

        public Task SayAsync(string words, CancellationToken cancellation) =>
            stream.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n"), cancellation).AsTask();

        public async Task<Line> EncryptedAsync(CancellationToken cancellation)
        {
            using var key = RSA.Create(2048);
            var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            var today = TimeProvider.System.GetUtcNow();
            using var made = request.CreateSelfSigned(today.AddDays(-1), today.AddDays(1));
            var encrypted = new SslStream(stream);
            await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = made }, cancellation);
            return new Line(encrypted);
        }
    }
}
