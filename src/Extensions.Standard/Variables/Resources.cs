using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>Questions about resources.</summary>
[PhpExtension("Core")]
public static class Resources
{
    /// <summary>The type of a resource; "Unknown" once it is closed.</summary>
    /// <remarks>https://www.php.net/get_resource_type</remarks>
    [PhpFunction]
    public static PhpString get_resource_type(PhpResource resource) => PhpString.FromLatin1(resource.IsOpen ? resource.TypeName : "Unknown");

    /// <summary>The number of a resource.</summary>
    /// <remarks>https://www.php.net/get_resource_id</remarks>
    [PhpFunction]
    public static long get_resource_id(PhpResource resource) => resource.Id;

    /// <summary>All resources by number, or those of a type; closed ones that are still held are of type "Unknown".</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such type.</exception>
    /// <remarks>https://www.php.net/get_resources</remarks>
    [PhpFunction]
    public static PhpArray get_resources(Engine engine, PhpString? type = null)
    {
        var found = new PhpArray();
        string? wanted = type?.ToLatin1();
        if (wanted is not (null or "Unknown" or "stream" or "stream-context" or "stream filter" or "persistent stream" or "userfilter.bucket" or "userfilter.bucket brigade" or "process" or "dba"))
            throw engine.ArgumentValueError(1, "must be a valid resource type");
        StandardStreams.Of(engine).MakeConstants();
        foreach (PhpResource resource in engine.Resources.Known)
        {
            if (wanted is null || (resource.IsOpen ? resource.TypeName : "Unknown") == wanted)
                found.Set(new ArrayKey(resource.Id), resource);
        }

        return found;
    }
}
