namespace Hotline.Core.Remind;

/// <summary>Sends mail to citizens; a city without a mail server sends none.</summary>
public interface ICitizenMail
{
    /// <summary>Throws when the server does not take it, so that the queue tries again.</summary>
    Task SendAsync(CitizenMail mail, CancellationToken cancellation);
}

/// <summary>A message to one address. It says nothing of the matter: mail is open to whoever carries it.</summary>
public sealed record CitizenMail(string To, string Subject, string Text);
