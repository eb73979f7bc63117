namespace Hotline.Core.Publish.Bulletins;

/// <summary>Where bulletins are kept.</summary>
public interface IBulletins
{
    /// <summary>Published or not.</summary>
    Task<Bulletin?> FindAsync(string id, CancellationToken cancellation);

    Task<Bulletin?> FindPublishedAsync(int year, int number, CancellationToken cancellation);

    /// <summary>False when a bulletin of that id is there already; nothing is written then.</summary>
    Task<bool> AddAsync(Bulletin draft, CancellationToken cancellation);

    /// <summary>False when somebody else changed it since it was read; nothing is written then.</summary>
    Task<bool> SaveAsync(Bulletin changed, CancellationToken cancellation);

    /// <summary>
    /// Takes the year's next number and publishes the bulletin under it in one step, so that numbers have no gap and none is given
    /// twice. Null when somebody else changed the bulletin since it was read.
    /// </summary>
    Task<Bulletin?> PublishAsync(int year, Func<int, Bulletin> published, CancellationToken cancellation);

    /// <summary>What is not published yet.</summary>
    Task<IReadOnlyList<Bulletin>> OpenAsync(CancellationToken cancellation);

    /// <summary>The bulletins published in a year, by number.</summary>
    Task<IReadOnlyList<Bulletin>> PublishedAsync(int year, CancellationToken cancellation);
}
