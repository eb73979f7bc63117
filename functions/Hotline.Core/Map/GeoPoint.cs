using System.Runtime.InteropServices;

namespace Hotline.Core.Map;

/// <summary>A place on the earth, in degrees (WGS 84).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GeoPoint(double Longitude, double Latitude);

/// <summary>A point of a drawn map: from its north-western corner, y to the south.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MapPoint(double X, double Y);
