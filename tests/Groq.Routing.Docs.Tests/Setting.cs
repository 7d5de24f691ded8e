using System.Collections;
using System.Reflection;

namespace Groq.Routing.Docs.Tests;

/// <summary>A setting as the options classes have it.</summary>
/// <param name="Name">Its name in the configuration; <c>{name}</c> stands for a key that the host chooses.</param>
/// <param name="Type">Its type, without nullability.</param>
/// <param name="Default">Its value when nobody sets it.</param>
internal sealed record Setting(string Name, Type Type, object? Default)
{
    /// <summary>Every setting below a section.</summary>
    public static IEnumerable<Setting> Of(object options, string section) =>
        options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(p => Of(p, options, $"{section}:{p.Name}"));

    private static IEnumerable<Setting> Of(PropertyInfo property, object options, string name)
    {
        var value = property.GetValue(options);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>))
        {
            var values = type.GenericTypeArguments[1];
            return values.IsEnum ? [new($"{name}:{{name}}", values, null)] : Of(Activator.CreateInstance(values)!, $"{name}:{{name}}");
        }

        if (type.IsGenericType)
        {
            return [new(name, type, value is ICollection { Count: > 0 } ? value : null)];
        }

        return type.IsClass && type.Namespace!.StartsWith("Groq", StringComparison.Ordinal) ? Of(value!, name) : [new(name, type, value is "" ? null : value)];
    }
}
