using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Checking;

internal sealed class PlaceChecks(IReadOnlyList<GazetteerEntry> places, City? city, FaultList faults)
{
    private readonly Dictionary<string, PlaceLevel> _levels = places.GroupBy(place => place.Id).ToDictionary(group => group.Key, group => group.First().Level);

    public void Run()
    {
        Ids.Check(PolicyFiles.Places, places.Select(place => place.Id), faults);
        foreach (var place in places)
        {
            if (place.Level == PlaceLevel.District || city?.FindDistrict(place.Id) is not null)
            {
                Fault(place, PlaceFaults.DistrictAmongPlaces());
            }

            foreach (var parent in place.Parents)
            {
                CheckParent(place, parent);
            }

            foreach (var numbers in place.Numbers)
            {
                CheckNumbers(place, numbers);
            }
        }
    }

    /// <summary>Parents are wider than the place, so no place can lie in itself.</summary>
    private void CheckParent(GazetteerEntry place, string parent)
    {
        if (city is null || city.FindDistrict(parent) is not null)
        {
            return;
        }

        if (!_levels.TryGetValue(parent, out var level))
        {
            Fault(place, Faults.UnknownParent(parent));
        }
        else if (level >= place.Level)
        {
            Fault(place, PlaceFaults.LiesInFiner(place.Level, parent, level));
        }
    }

    private void CheckNumbers(GazetteerEntry place, HouseNumbers numbers)
    {
        if (numbers.To < numbers.From)
        {
            Fault(place, PlaceFaults.NumbersBackwards(numbers.From, numbers.To));
        }

        if (!place.Parents.Contains(numbers.Parent))
        {
            Fault(place, PlaceFaults.NumbersElsewhere(numbers.Parent));
        }
    }

    private void Fault(GazetteerEntry place, Fault fault) => faults.Add(PolicyFiles.Places, place.Id, fault);
}
