namespace Hotline.Core.Map;

/// <summary>Makes a border as light as its drawing allows: what the eye cannot see is left out.</summary>
internal static class Outline
{
    /// <summary>The part of a ring within a square from <paramref name="least"/> to <paramref name="most"/> (Sutherland and Hodgman).</summary>
    public static IReadOnlyList<MapPoint> Clipped(IReadOnlyList<MapPoint> ring, double least, double most)
    {
        var left = Cut(ring, point => point.X - least);
        var sides = Cut(left, point => most - point.X);
        return Cut(Cut(sides, point => point.Y - least), point => most - point.Y);
    }

    /// <summary>Without the points that lie nearer than <paramref name="tolerance"/> to the line that is left (Douglas and Peucker).</summary>
    public static IReadOnlyList<MapPoint> Simplified(IReadOnlyList<MapPoint> ring, double tolerance)
    {
        if (ring.Count < 3)
        {
            return ring;
        }

        var kept = new bool[ring.Count];
        kept[0] = kept[^1] = true;
        var open = new Stack<(int From, int To)>([(0, ring.Count - 1)]);
        while (open.TryPop(out var part))
        {
            var (farthest, distance) = Farthest(ring, part.From, part.To);
            if (distance > tolerance)
            {
                kept[farthest] = true;
                open.Push((part.From, farthest));
                open.Push((farthest, part.To));
            }
        }

        return [.. ring.Where((_, index) => kept[index])];
    }

    /// <summary>Whether a point lies within the rings of an area, whose holes are rings too.</summary>
    public static bool Contains(IReadOnlyList<IReadOnlyList<MapPoint>> rings, MapPoint point) =>
        rings.Sum(ring => Crossings(ring, point)) % 2 != 0;

    /// <summary>How often the ring lies to the right of a point: an odd number when the point is inside.</summary>
    public static int Crossings(IReadOnlyList<MapPoint> ring, MapPoint point) => Enumerable.Range(1, ring.Count - 1).Count(index =>
    {
        var (from, to) = (ring[index - 1], ring[index]);
        return from.Y > point.Y != to.Y > point.Y
            && point.X < from.X + ((to.X - from.X) * (point.Y - from.Y) / (to.Y - from.Y));
    });

    /// <summary>From a point to the line between two others; the two are one where a ring begins and ends.</summary>
    public static double Distance(MapPoint point, MapPoint from, MapPoint to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var square = (x * x) + (y * y);
        var along = square == 0 ? 0 : Math.Clamp((((point.X - from.X) * x) + ((point.Y - from.Y) * y)) / square, 0, 1);
        return double.Hypot(point.X - from.X - (along * x), point.Y - from.Y - (along * y));
    }

    private static (int Index, double Distance) Farthest(IReadOnlyList<MapPoint> ring, int from, int to)
    {
        var farthest = (Index: from, Distance: 0d);
        for (var index = from + 1; index < to; index++)
        {
            var distance = Distance(ring[index], ring[from], ring[to]);
            farthest = distance > farthest.Distance ? (index, distance) : farthest;
        }

        return farthest;
    }

    /// <summary>What lies on the side of a line where <paramref name="inside"/> is not negative; closed again.</summary>
    private static List<MapPoint> Cut(IReadOnlyList<MapPoint> ring, Func<MapPoint, double> inside)
    {
        List<MapPoint> left = [];
        for (var index = 1; index < ring.Count; index++)
        {
            var (from, to) = (ring[index - 1], ring[index]);
            var (before, after) = (inside(from), inside(to));
            if (before < 0 != after < 0)
            {
                var part = before / (before - after);
                left.Add(new(from.X + (part * (to.X - from.X)), from.Y + (part * (to.Y - from.Y))));
            }

            if (after >= 0)
            {
                left.Add(to);
            }
        }

        return left.Count == 0 || left[0] == left[^1] ? left : [.. left, left[0]];
    }
}
