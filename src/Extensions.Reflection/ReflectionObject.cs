using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionobject.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionObject", Order = 14, Parent = "ReflectionClass")]
public sealed class ReflectionObject(PhpClass @class) : ReflectionClass(@class)
{
    [PhpMethod(Name = "__construct", Returns = "")]
    public void Construct(PhpObject @object) => Open(@object.Class, @object);
}
