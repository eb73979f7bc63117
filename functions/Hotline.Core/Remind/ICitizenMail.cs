namespace Hotline.Core.Remind;

/// <summary>Sends mail to citizens; a city without a mail server sends none.</summary>
public interface ICitizenMail
{
    /// <summary>Throws when the server does not take it, so that the queue tries again.</summary>
    Task SendAsync(CitizenMail mail, CancellationToken cancellation);
}

public sealed record CitizenMail(string To, string Subject, string Text);
