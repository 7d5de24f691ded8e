using System.Reflection;

namespace Groq.Routing;

/// <summary>The version of this package, without the commit.</summary>
internal static class PackageVersion
{
    public static string Value { get; } =
        (typeof(PackageVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
