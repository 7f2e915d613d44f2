using System.Runtime.InteropServices;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Ciphers;

/// <summary>What OpenSSL has: digests, ciphers, curves.</summary>
[PhpExtension("openssl")]
public static unsafe class MethodLists
{
    /// <summary>The names of all digests, sorted.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="aliases">With second names.</param>
    /// <returns>list&lt;string&gt;</returns>
    /// <remarks>https://www.php.net/openssl_get_md_methods</remarks>
    [PhpFunction]
    public static PhpArray openssl_get_md_methods(Engine engine, bool aliases = false)
    {
        const int digests = 1; // OBJ_NAME_TYPE_MD_METH
        OpensslState.Of(engine);
        var collected = new Collected(aliases);
        GCHandle handle = GCHandle.Alloc(collected);
        LibCrypto.OBJ_NAME_do_all_sorted(digests, &VisitDigest, (void*)GCHandle.ToIntPtr(handle));
        handle.Free();
        return ToArray(collected.Names);
    }

    /// <summary>The names of all ciphers in lower case, sorted.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="aliases">With second names and numbers.</param>
    /// <returns>list&lt;string&gt;</returns>
    /// <remarks>https://www.php.net/openssl_get_cipher_methods</remarks>
    [PhpFunction]
    public static PhpArray openssl_get_cipher_methods(Engine engine, bool aliases = false)
    {
        OpensslState.Of(engine);
        var collected = new Collected(aliases);
        GCHandle handle = GCHandle.Alloc(collected);
        LibCrypto.EVP_CIPHER_do_all_provided(0, &VisitCipher, (void*)GCHandle.ToIntPtr(handle));
        handle.Free();
        collected.Names.Sort(static (left, right) => left.Span.SequenceCompareTo(right.Span));
        return ToArray(collected.Names);
    }

    /// <summary>The short names of all elliptic curves.</summary>
    /// <returns>list&lt;string&gt;</returns>
    /// <remarks>https://www.php.net/openssl_get_curve_names</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? openssl_get_curve_names(Engine engine)
    {
        OpensslState.Of(engine);
        var curves = new LibCrypto.BuiltInCurve[LibCrypto.EC_get_builtin_curves(null, 0)];
        fixed (LibCrypto.BuiltInCurve* start = curves)
        {
            if (LibCrypto.EC_get_builtin_curves(start, (nuint)curves.Length) == 0)
                return null;
        }

        var names = new PhpArray(curves.Length);
        foreach (LibCrypto.BuiltInCurve curve in curves)
        {
            byte* name = LibCrypto.OBJ_nid2sn(curve.Kind);
            if (name != null)
                names.Append(CString.Of(name));
        }

        return names;
    }

    private static PhpArray ToArray(List<PhpString> names)
    {
        var array = new PhpArray(names.Count);
        foreach (PhpString name in names)
            array.Append(name);
        return array;
    }

    private static Collected Of(void* handle) => (Collected)GCHandle.FromIntPtr((nint)handle).Target!;

    [UnmanagedCallersOnly]
    private static void VisitDigest(LibCrypto.ObjectName* name, void* handle)
    {
        Collected collected = Of(handle);
        if (collected.WithAliases || name->IsAlias == 0)
            collected.Names.Add(CString.Of((byte*)name->Name));
    }

    [UnmanagedCallersOnly]
    private static void VisitCipher(nint cipher, void* handle)
    {
        Collected collected = Of(handle);
        if (collected.WithAliases)
            LibCrypto.EVP_CIPHER_names_do_all(cipher, &VisitName, handle);
        else
            collected.Add(LibCrypto.EVP_CIPHER_get0_name(cipher));
    }

    [UnmanagedCallersOnly]
    private static void VisitName(byte* name, void* handle) => Of(handle).Add(name);

    /// <summary>What a visit of OpenSSL's methods collects.</summary>
    private sealed class Collected(bool withAliases)
    {
        public bool WithAliases { get; } = withAliases;

        public List<PhpString> Names { get; } = [];

        public void Add(byte* name) => Names.Add(PhpString.FromLatin1(AsciiCase.ToLower(CString.Of(name).ToLatin1())));
    }
}
