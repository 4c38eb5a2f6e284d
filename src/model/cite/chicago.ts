/**
 * The style of The Chicago Manual of Style (18th edition, notes and bibliography) for what this site has: pages without an
 * author, each with its kind and version. Written for it, in CSL 1.0.2.
 */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
	<info>
		<title>Pages without an author, after The Chicago Manual of Style</title>
		<id>explainer-chicago</id>
		<updated>2026-11-29T00:00:00Z</updated>
	</info>
	<citation>
		<layout><text variable="title" quotes="true"/></layout>
	</citation>
	<bibliography>
		<layout suffix=".">
			<group delimiter=". ">
				<text variable="title" text-case="title" quotes="true"/>
				<text variable="genre" text-case="capitalize-first"/>
				<text variable="container-title"/>
				<text variable="version" prefix="Version "/>
				<date variable="issued" form="text"/>
				<text variable="URL"/>
			</group>
		</layout>
	</bibliography>
</style>`;
