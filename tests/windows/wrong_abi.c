/* A neutryx.dll of an ABI that no add-in knows. */
__declspec(dllexport) unsigned ntx_abi_version(void)
{
    return 99;
}
