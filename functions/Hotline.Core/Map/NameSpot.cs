namespace Hotline.Core.Map;

/// <summary>Finds where in a drawn area its name has most room, measured from borders and edges; names are wider than high.</summary>
internal static class NameSpot
{
    private const int Step = 16;

    /// <summary>How many times wider than high the room for a name is.</summary>
    private const double Width = 3;

    /// <summary>Half the height of a line of text.</summary>
    private const double LeastRoom = 16;

    /// <summary>Null where no name would fit.</summary>
    public static MapPoint? In(IReadOnlyList<IReadOnlyList<MapPoint>> rings, double side)
    {
        var flat = rings.Select(ring => (IReadOnlyList<MapPoint>)[.. ring.Select(Flat)]).ToList();
        var inside = from x in Steps(side)
                     from y in Steps(side)
                     let point = new MapPoint(x, y)
                     where Outline.Contains(flat, Flat(point))
                     select (Point: point, Room: Room(flat, point, side));
        var (best, room) = inside.MaxBy(spot => spot.Room);
        return room >= LeastRoom ? best : null;
    }

    private static IEnumerable<double> Steps(double side) => Enumerable.Range(1, (int)(side / Step)).Select(step => (double)(step * Step));

    private static MapPoint Flat(MapPoint point) => point with { X = point.X / Width };

    private static double Room(List<IReadOnlyList<MapPoint>> flat, MapPoint point, double side)
    {
        var toBorder = flat.Min(ring => Enumerable.Range(1, ring.Count - 1).Min(index => Outline.Distance(Flat(point), ring[index - 1], ring[index])));
        return Math.Min(toBorder, Math.Min(Math.Min(point.X, side - point.X) / Width, Math.Min(point.Y, side - point.Y)));
    }
}
