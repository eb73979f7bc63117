using Hotline.Core.Cases;

namespace Hotline.Core.Tests.Builders;

/// <summary>A case as lists show it: with the water bureau, due on Friday, 6 March 2026, at 17:30.</summary>
internal sealed class AListing
{
    private Listing _listing = Listing.Of(new ACase().ReceivedAt("2026-03-02 09:00").In(CaseStatus.Routed)).Single();

    public AListing At(string department) => Where(listing => listing with { List = department });

    public AListing On(Channel channel) => Where(listing => listing with { Channel = channel });

    public AListing About(string category) => Where(listing => listing with { Category = category });

    public AListing Due(string local) => Where(listing => listing with { Due = TestCity.At(local) });

    public AListing Awaiting() => Where(listing => listing with { Status = CaseStatus.AwaitingCitizen });

    public AListing Answered(string local, bool inTime = true) =>
        Where(listing => listing with { Status = CaseStatus.Answered, AnsweredAt = TestCity.At(local), InTime = inTime });

    public AListing Rated(Satisfaction satisfaction, bool solved) =>
        Where(listing => listing with { Status = CaseStatus.Closed, Satisfaction = satisfaction, Solved = solved });

    public Listing Build() => _listing;

    private AListing Where(Func<Listing, Listing> change)
    {
        _listing = change(_listing);
        return this;
    }
}
